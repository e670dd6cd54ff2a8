"""Extracts pages with another program: python extract_peer.py NAME PAGES.jsonl OUTPUT.jsonl

Prints the CPU seconds that it took, without reading and writing.
"""

import json
import sys
import time


def extractor(name):
    if name.startswith("trafilatura"):
        import trafilatura

        fast = name.endswith("fast")
        return lambda html: trafilatura.extract(html, include_comments=False, fast=fast)
    if name == "readability":
        import lxml.html
        from readability import Document

        return lambda html: lxml.html.fromstring(Document(html).summary()).text_content()
    from resiliparse.extract.html2text import extract_plain_text

    return lambda html: extract_plain_text(html, main_content=True, alt_texts=False, noscript=False)


def main(name, source, target):
    extract = extractor(name)
    spent = 0.0
    with open(source, encoding="utf-8") as pages, open(target, "w", encoding="utf-8") as output:
        for page in map(json.loads, pages):
            start = time.process_time()
            try:
                text = extract(page["html"]) or ""
            except Exception:  # What a program cannot read it finds nothing in.
                text = ""
            spent += time.process_time() - start
            output.write(json.dumps({"id": page["id"], "text": text}) + "\n")
    print(spent)


main(*sys.argv[1:])
