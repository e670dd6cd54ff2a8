"""What both Python peers do to a text besides their own operators."""

import re

PHRASES = [
    r"subscrib(e|ing|ers?)\b.*\b(newsletter|now|today|our|to)",
    r"^\W*(please )?(sign up|subscribe|register|get|receive)\b.{0,120}\b(newsletter|briefing|digest|inbox)",
    r"\ball rights reserved\b",
    r"^\W*(©|\(c\)|copyright)",
    r"\b(we|this (web)?site|our (web)?site) (also )?uses? cookies\b",
    r"^\W*(accept|manage|reject) (all )?cookies",
    r"^\W*share (this|on|via)\b",
    r"^\W*(facebook|twitter|whatsapp|linkedin|e-?mail|print|copy link|\W)+$",
    r"^\W*follow us\b",
    r"^\W*(related|read more|more on this|most read|you may also like|recommended)\b.{0,60}$",
    r"^\W*(advertisement|sponsored)\W*$",
    r"^\W*\d* ?comments?\W*\d*\W*$",
    r"\bmay not be (published|reproduced|rewritten|redistributed)",
    r"\b(cancel any ?time|readers like you|delivered to your inbox)\b",
    r"\b(alle rechte vorbehalten|tous droits réservés|derechos reservados|todos os direitos)\b",
]
BOILERPLATE = re.compile("|".join(f"(?:{phrase})" for phrase in PHRASES), re.IGNORECASE)
INVISIBLE = re.compile("[\u00ad\u200b\u200c\u200d\u2060\ufeff]")
BLANKS = re.compile(r"[ \t\u00a0\u2000-\u200a\u202f\u3000]+")


def normalized(text):
    text = INVISIBLE.sub("", text).replace("\r\n", "\n").replace("\r", "\n")
    return "\n".join(line.strip() for line in BLANKS.sub(" ", text).split("\n"))


def is_boilerplate(line):
    return bool(line) and len(line) <= 300 and bool(BOILERPLATE.search(line))
