"""Reads draft files with Python's email package and prints what it understood, one JSON object a line.

usage: python3 python-email.py DRAFT.eml...
"""

import email
import email.policy
import hashlib
import json
import sys


def main(paths):
    for path in paths:
        with open(path, "rb") as file:
            message = email.message_from_binary_file(file, policy=email.policy.default)
        print(json.dumps(understood(message)))


def understood(message):
    return {
        "headers": [name.lower() for name in message.keys()],
        "unsent": message.get_all("X-Unsent", []),
        "to": [address.addr_spec for address in message["To"].addresses],
        "subject": str(message["Subject"]),
        "text": body(message, "plain"),
        "html": body(message, "html"),
        "attachments": [attachment(part) for part in message.iter_attachments()],
        "defects": [repr(defect) for part in message.walk() for defect in defects(part)],
    }


def body(message, kind):
    part = message.get_body(preferencelist=(kind,))
    return None if part is None else part.get_content()


def attachment(part):
    content = part.get_payload(decode=True)
    return {
        "type": part.get_content_type(),
        # get_filename() takes quotes off that belong to the name.
        "name": part["Content-Disposition"].params["filename"],
        "bytes": len(content),
        "sha256": hashlib.sha256(content).hexdigest(),
    }


def defects(part):
    yield from part.defects
    for value in part.values():
        yield from value.defects


main(sys.argv[1:])
