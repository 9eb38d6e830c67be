"""python3 -m unittest discover -s examples/meditations"""

import os
import sys
import unittest

sys.path.insert(0, os.path.join(os.path.dirname(os.path.abspath(__file__)), "server"))

import meditate


class MeditateTest(unittest.TestCase):
    def test_answers_with_a_meditation_from_the_list(self):
        answer = meditate.handler({}, None)
        self.assertEqual(answer["status"], "success")
        self.assertIn(answer["meditation"], meditate.MEDITATIONS)

    def test_does_not_always_answer_the_same(self):
        answers = {meditate.handler({}, None)["meditation"] for _ in range(500)}
        self.assertEqual(answers, set(meditate.MEDITATIONS))


if __name__ == "__main__":
    unittest.main()
