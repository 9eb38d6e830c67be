"""Answers each call with one meditation out of a list."""

import random

MEDITATIONS = [
    "Breathe in. Breathe out. The build goes on without you.",
    "A queue is only a line of things that will be done.",
    "What was acknowledged may be let go.",
    "The gate is one; the paths to it are many.",
    "Measure once more, then change one thing.",
    "A quiet log is also an answer.",
    "The river does not retry. It goes around.",
]


def handler(event, context):
    return {"status": "success", "meditation": random.choice(MEDITATIONS)}
