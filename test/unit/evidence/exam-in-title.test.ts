import { describe, expect, it } from 'vitest';
import { EXAMS } from '../../../lib/catalogue/catalogue.generated';
import { examsNamedIn } from '../../../lib/evidence/words/exam-in-title';

describe('a title that names an exam', () => {
  it.each([
    ['Exam 533: Implementing Microsoft Azure Infrastructure Solutions', '533'],
    ['Exam AZ-301: Microsoft Azure Architect Design', 'AZ-301'],
    ['Exam 70-480: Programming in HTML5', '70-480'],
    ['Exam MB2-716: Customization', 'MB2-716'],
    ['exam az 400 : DevOps', 'AZ-400'],
    ['Microsoft Exam 98-349: Windows', '98-349'],
    ['Exam 410', '410'],
    ['AZ-300 Microsoft Azure Architect Technologies', 'AZ-300'],
    ['AZ\u2011300 Microsoft Azure Architect Technologies', 'AZ-300'],
    ['az-103 Microsoft Azure Administrator', 'AZ-103'],
    ['AZ103 Microsoft Azure Administrator', 'AZ-103'],
    ['AZ-400: Designing and Implementing Microsoft DevOps Solutions', 'AZ-400'],
    ['AZ-400：Designing and Implementing Microsoft DevOps Solutions', 'AZ-400'],
    ['Microsoft Certified: Azure Solutions Architect Expert (AZ-305)', 'AZ-305'],
    ['Microsoft Azure Administrator - AZ-103', 'AZ-103'],
    ['70-533', '70-533'],
    ['070-533: Implementing', '70-533'],
  ])('%s gives the code %s', (title, code) => {
    expect(examsNamedIn(title).map((exam) => exam.code)).toEqual([code]);
  });

  it.each([
    ['AZ-300 Microsoft Azure Architect Technologies', 'Microsoft Azure Architect Technologies'],
    [
      'AZ-400: Designing and Implementing Microsoft DevOps Solutions',
      'Designing and Implementing Microsoft DevOps Solutions',
    ],
    [
      'MB-300: Microsoft Dynamics 365: Core Finance and Operations',
      'Microsoft Dynamics 365: Core Finance and Operations',
    ],
    ['MS-720: Microsoft Teams Voice Engineer*', 'Microsoft Teams Voice Engineer'],
    ['Exam 533: Implementing Microsoft Azure', 'Implementing Microsoft Azure'],
    ['Microsoft Exam AZ-103: Microsoft Azure Administrator', 'Microsoft Azure Administrator'],
    ['Azure Solutions Architect Expert (exam AZ-305)', 'Azure Solutions Architect Expert'],
    ['Windows Server (Pilot) – 70-740', 'Windows Server (Pilot)'],
    ['Programming in C# (70-483)', 'Programming in C#'],
    ['70-533', ''],
  ])('%s gives the title %j', (written, title) => {
    expect(examsNamedIn(written)[0]?.title).toBe(title);
  });

  it('can name two exams', () => {
    const title = 'Microsoft Azure Architect';
    const both = [
      { code: 'AZ-303', title },
      { code: 'AZ-304', title },
    ];
    for (const written of [
      'Microsoft Azure Architect (AZ-303 & AZ-304)',
      'AZ-303/AZ-304: Microsoft Azure Architect',
      'Exams AZ-303, AZ-304 and AZ-303: Microsoft Azure Architect',
    ]) {
      expect(examsNamedIn(written), written).toEqual(both);
    }
  });

  it('can name any exam in the catalogue', () => {
    for (const { code } of EXAMS) {
      for (const title of [
        `${code} Any Title`,
        `${code}: Any Title`,
        `Exam ${code}: Any Title`,
        `Any Title (${code})`,
      ]) {
        expect(examsNamedIn(title), title).toEqual([{ code, title: 'Any Title' }]);
      }
    }
  });
});

it.each([
  'Microsoft Certified: Azure Administrator Associate',
  'MCSA: Office 365 - Certified 2016',
  'MTA: Security Fundamentals - Certified 2021',
  'Microsoft 365 Certified: Fundamentals',
  'Exam Ready: Azure',
  'Exam 2016: Windows Server',
  'Exam 365 Fundamentals',
  'Final Exam 533: Not by Microsoft',
  'Microsoft Office Specialist: Excel 2013',
  '5G Modern Connected Apps Challenge Completion Badge',
  '2025 Microsoft Most Valuable Professional (MVP)',
  'FY26 GitHub Copilot Partner Sales Credential',
  'Course AZ-104T00: Microsoft Azure Administrator',
  'Exam Prep: AZ-104 Microsoft Azure Administrator',
  'Preparing for AZ-900',
  'Microsoft Applied Skills: AZ-1002',
  'CompTIA Security+ SY0-501',
  'Cisco 200-301',
  '',
])('%j names no exam', (title) => {
  expect(examsNamedIn(title)).toEqual([]);
});

it('shortens a long title, and finds a code after 50,000 parentheses', () => {
  const long = `AZ-103 ${'x'.repeat(400)}`;
  expect(examsNamedIn(long)[0]?.title).toHaveLength(200);
  expect(examsNamedIn(`${'('.repeat(50_000)}AZ-103`)).toHaveLength(1);
});
