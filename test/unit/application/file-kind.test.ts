import { expect, it } from 'vitest';
import { fileKind } from '../../../lib/application/file-kind';

it.each([
  ['form.pdf', '%PDF-1.7', 'pdf'],
  ['form', 'junk before %PDF-1.4', 'pdf'],
  ['form.pdf', '', 'empty'],
  ['form.docx', 'PK\x03\x04 word/document.xml', 'other'],
  ['form.odt', 'PK\x03\x04mimetype', 'other'],
  ['form.doc', '\xd0\xcf\x11\xe0', 'other'],
  ['scan.png', '\x89PNG\r\n', 'other'],
  ['scan', '\xff\xd8\xff\xe0', 'other'],
  ['letter.txt', 'Dear', 'other'],
  ['form.pdf', '<!DOCTYPE html>', 'dangerous'],
  ['form.pdf.exe', '%PDF-1.7', 'dangerous'],
  ['form.pdf', 'MZ\x90\0', 'dangerous'],
  ['form.docx', 'PK\x03\x04word/vbaProject.bin', 'dangerous'],
  ['form.docm', 'PK\x03\x04', 'dangerous'],
  ['form.zip', 'PK\x03\x04', 'dangerous'],
  ['form.pdf', 'PK\x03\x04', 'dangerous'],
  ['form.js', 'alert(1)', 'dangerous'],
  ['form.txt', '#!/bin/sh', 'dangerous'],
  ['drawing.svg', '<svg', 'dangerous'],
  ['form.pdf', 'just words', 'unknown'],
  ['form.xyz', 'just words', 'unknown'],
] as const)('%s that begins with %j is %s', (name, head, kind) => {
  expect(fileKind(name, head, head.length)).toBe(kind);
});
