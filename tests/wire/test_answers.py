"""Every answer that the codecs write, for every operation and error of the models, read by botocore."""

import importlib.util
import pathlib

PATH = pathlib.Path(__file__).with_name("botocore_samples.py")


def test_botocore_reads_every_answer():
    spec = importlib.util.spec_from_file_location("botocore_samples", PATH)
    samples = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(samples)
    samples.check_answers()
