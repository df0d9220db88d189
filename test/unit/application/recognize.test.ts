import { describe, expect, it } from 'vitest';
import { recognize } from '../../../lib/application/recognize';

const by = (part: 'name' | 'tooltip' | 'printed', text: string) =>
  recognize({ name: '', tooltip: '', printed: '', [part]: text });

describe('recognizes a field by its own name', () => {
  it.each([
    ['form1[0].#subform[0].FirstName[0]', 'first-name'],
    ['topmostSubform[0].Page1[0].LastName[0]', 'last-name'],
    ['txtFirstName', 'first-name'],
    ['last_name', 'last-name'],
    ['fname', 'first-name'],
    ['MI', 'middle-initial'],
    ['applicant.name.first', 'first-name'],
    ['Email Address', 'email'],
    ['e-mail', 'email'],
    ['StudentID', 'student-id'],
    ['student_number', 'student-id'],
    ['Date', 'today'],
    ['ExamCode_1', 'exam-codes'],
    ['Exam Title 2', 'exam-titles'],
    ['DateTaken3', 'exam-dates'],
    ['Name', 'full-name'],
    ['StudentName', 'full-name'],
  ])('%s', (name, id) => {
    expect(by('name', name)).toBe(id);
  });
});

describe('recognizes a field by the words beside it', () => {
  it.each([
    ['First Name', 'first-name'],
    ['Given name(s)', 'first-name'],
    ['Last (Family) Name', 'last-name'],
    ['Surname', 'last-name'],
    ['Middle Initial', 'middle-initial'],
    ['M.I.', 'middle-initial'],
    ['Name (Last, First, Middle)', 'name-turned'],
    ['Full legal name', 'full-name'],
    ['First and last name', 'full-name'],
    ['Name (first, last)', 'full-name'],
    ['Name(s) as shown on your ID', 'full-name'],
    ['Name (type or print)', 'full-name'],
    ['Primary applicant’s name (print)', 'full-name'],
    ['Your first name and middle initial', 'first-and-initial'],
    ['First Name & M.I.', 'first-and-initial'],
    ['First and middle name', 'first-and-middle'],
    ['Your last name (for two applicants, enter your spouse’s name on the line below)', 'last-name'],
    ['Student’s Name', 'full-name'],
    ['Print name', 'full-name'],
    ['Name (please print)', 'full-name'],
    ['E-mail address', 'email'],
    ['Excelsior ID', 'student-id'],
    ['Student ID Number (if known)', 'student-id'],
    ['Today’s date', 'today'],
    ['Date signed', 'today'],
    ['Date', 'today'],
    ['Date (MM/DD/YYYY)', 'today'],
    ['Date (month/day/year)', 'today'],
    ['Participant name', 'full-name'],
    ['Requestor’s name', 'full-name'],
    ['Email or phone', 'email'],
    ['Passed on', 'exam-dates'],
    ['Exam/Certification', 'exams'],
    ['Exam or certification title', 'exam-titles'],
    ['Exam number', 'exam-codes'],
    ['Exam title', 'exam-titles'],
    ['Date passed', 'exam-dates'],
    ['Certification', 'certifications'],
    ['Certification title', 'certifications'],
    ['Exams passed', 'exams'],
    ['Name of institution you are applying to', 'school'],
    ['Receiving institution', 'school'],
  ])('%s', (words, id) => {
    expect(by('printed', words)).toBe(id);
    expect(by('tooltip', words)).toBe(id);
  });
});

describe('never recognizes a field that we never fill in', () => {
  it.each([
    'Social Security Number',
    'SSN',
    'SSN (last four digits)',
    'Date of Birth',
    'DOB',
    'Birth date',
    'Birthdate',
    'Mother’s maiden name',
    'Password',
    'PIN',
    'Security question',
    'Credit card number',
    'Name on card',
    'Cardholder signature',
    'Amount paid',
    'Payment date',
    'I agree to the terms',
    'By typing my name I certify',
    'SS#',
    'SS # (or student ID)',
    'Student ID or Soc. Sec. No.',
    'Billing email',
    'Full name on check',
    'By entering my full name I attest that this is true',
    'By typing your full name you are accepting the terms',
    'I accept: full name',
    'Authorized person: full name',
    'Release to: full name',
    'Signer email',
    'Signature',
    'Signature of applicant',
    'Student signature',
    'Date of signature and consent',
    'Account name',
    'Passport number',
    'Gender',
    'Tax ID',
    'Social security number(s)',
    'Signatures',
    'Direct deposit date',
    'TPSSN1',
  ])('%s', (words) => {
    for (const part of ['name', 'tooltip', 'printed'] as const) expect(by(part, words)).toBeUndefined();
  });

  it('even if the field has a second, harmless name', () => {
    expect(recognize({ name: 'FirstName', tooltip: 'First name', printed: 'Social Security Number' })).toBeUndefined();
    expect(recognize({ name: 'SSN', tooltip: 'Student ID', printed: 'Student ID' })).toBeUndefined();
    expect(recognize({ name: 'signature.name', tooltip: '', printed: 'Name' })).toBeUndefined();
  });
});

describe('does not recognize a field about somebody or something else', () => {
  it.each([
    'Emergency contact name',
    'Parent name',
    'Employer name',
    'Co-signer last name',
    'Cosigner email',
    'High school name',
    'Previous last name',
    'Other names used',
    'Supervisor email',
    'Name of recommender',
    'Street name',
    'Course name',
    'Preferred first name',
    'File name',
    'Spouse’s last name',
    'Preparer’s printed name',
    'Dependent’s first name',
    'Buyer name',
    'Business legal name',
    'Name of the child',
    'Designee email',
    'Name and address',
    'Name & title',
    'Character name',
    'Recipient email',
    'Name of recipient',
    'Send to email',
    'Name & student ID',
    'Phone/Email',
    'Email/Phone',
    'Last 4 digits of student ID',
    'Test center name',
    'Full name of school',
    'Next of kin full name',
    'Policyholder full name',
    'Co-applicant full name',
    'Joint applicant name',
    'Attention: full name',
    'Contact full name',
    'Work email',
    'Test',
    'Labor certification number',
    'Attach a copy of the certification',
    'Address',
    'City',
    'Telephone',
    'Text1',
    '',
  ])('%s', (words) => {
    for (const part of ['name', 'tooltip', 'printed'] as const) expect(by(part, words)).toBeUndefined();
  });
});

describe('in longer text,', () => {
  it('uses the last sentence of a tooltip', () => {
    expect(by('tooltip', 'Part 1. Information about you. Your full name. 3. B. Enter given name (first name).')).toBe(
      'first-name',
    );
    expect(by('tooltip', 'Part 1. Your full name. Mailing address. 6. I. Enter country.')).toBeUndefined();
  });

  it('reads the whole tooltip to see whom it is about', () => {
    expect(by('tooltip', 'Part 3. The person for whom you are filing. Enter family name.')).toBeUndefined();
  });

  it.each([
    'Has your name changed since then?',
    'of paper. Print your name',
    'and full name here',
    'Use this place to tell us why your full name is not the one that is on your diploma',
    'On',
  ])('does not take a label from mid-sentence: %s', (printed) => {
    expect(by('printed', printed)).toBeUndefined();
  });

  it('ignores nearby words if the form’s author names the field differently', () => {
    expect(recognize({ name: 'x', tooltip: 'Reason for the appeal', printed: 'Name' })).toBeUndefined();
    expect(recognize({ name: 'faction symbol image', tooltip: '', printed: 'Name' })).toBeUndefined();
    expect(recognize({ name: 'Date', tooltip: '', printed: '1. On' })).toBeUndefined();
    expect(recognize({ name: 'f1_02', tooltip: 'undefined', printed: 'Name' })).toBe('full-name');
  });
});

it('takes the more specific of two names that agree', () => {
  expect(recognize({ name: 'Name', tooltip: '', printed: 'First name' })).toBe('first-name');
  expect(recognize({ name: 'exam1', tooltip: 'Exam code', printed: 'Exam' })).toBe('exam-codes');
});

it('recognizes nothing if two names contradict each other', () => {
  expect(recognize({ name: 'Email', tooltip: 'Student ID', printed: '' })).toBeUndefined();
  expect(recognize({ name: 'LastName', tooltip: '', printed: 'First name' })).toBeUndefined();
});
