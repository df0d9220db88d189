"""Reads CSV, JSON and links with Python's own readers and prints what it understood, one JSON value a line.

usage: python3 python-readers.py < LINES, each a JSON object {"as": "csv" | "json" | "query", "text": ...}
"""

import csv
import io
import json
import sys
import urllib.parse


def understood(kind, text):
    if kind == "csv":
        return list(csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""), strict=True))
    if kind == "json":
        return json.loads(text)
    address = urllib.parse.urlsplit(text)
    fields = urllib.parse.parse_qsl(address.query, keep_blank_values=True, strict_parsing=True)
    return {
        "scheme": address.scheme,
        "host": address.netloc,
        "path": urllib.parse.unquote(address.path),
        "fragment": address.fragment,
        "fields": fields,
    }


for line in sys.stdin:
    asked = json.loads(line)
    print(json.dumps(understood(asked["as"], asked["text"])))
