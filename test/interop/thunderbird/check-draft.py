"""Compares a draft that a mail program kept with the draft file or the mail link that it was opened from.

usage: python3 check-draft.py DRAFTS-MBOX DRAFT.eml|MAIL-LINK

Prints a line for each thing compared, and ends with 1 if one differs.
"""

import email
import email.policy
import hashlib
import html
import mailbox
import re
import sys
import urllib.parse


def main(mbox_path, source):
    kept = [parse(message) for message in mailbox.mbox(mbox_path)]
    expected = from_link(source) if source.startswith("mailto:") else from_file(source)
    results = [say("one draft was kept", len(kept) == 1, len(kept))]
    if kept:
        found = from_message(kept[-1])
        for part in ("recipient", "subject", "attachments"):
            results.append(say(f"{part} as written", found[part] == expected[part], found[part]))
        missing = [line for line in expected["lines"] if line not in found["text"]]
        results.append(say("every line of the letter", not missing, missing or len(expected["lines"])))
    sys.exit(0 if all(results) else 1)


def say(what, right, detail):
    print(f"  {'PASS' if right else 'FAIL'}  {what}: {detail}")
    return right


def parse(message):
    return email.message_from_bytes(message.as_bytes(), policy=email.policy.default)


def from_file(path):
    with open(path, "rb") as file:
        return from_message(email.message_from_binary_file(file, policy=email.policy.default))


def from_link(link):
    address, _, query = link.removeprefix("mailto:").partition("?")
    # Not parse_qs, which reads a plus sign as a space.
    fields = dict(pair.split("=", 1) for pair in query.split("&"))
    text = urllib.parse.unquote(fields["body"])
    return {
        "recipient": [urllib.parse.unquote(address)],
        "subject": urllib.parse.unquote(fields["subject"]),
        "attachments": [],
        "lines": lines(text),
    }


def from_message(message):
    body = message.get_body(preferencelist=("plain", "html"))
    text = body.get_content()
    if body.get_content_type() == "text/html":
        text = html.unescape(re.sub(r"<[^>]*>", " ", text))
    return {
        "recipient": [address.addr_spec for address in message["To"].addresses],
        "subject": str(message["Subject"]),
        "attachments": [attachment(part) for part in message.iter_attachments()],
        "lines": lines(text),
        "text": one_spaced(text),
    }


def attachment(part):
    return part.get_filename(), hashlib.sha256(part.get_payload(decode=True)).hexdigest()


def lines(text):
    return [one_spaced(line) for line in text.splitlines() if line.strip()]


def one_spaced(text):
    """Mail programs wrap lines and pad with no-break spaces; neither changes what is said."""
    return " ".join(text.split())


main(*sys.argv[1:])
