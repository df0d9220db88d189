/** A school that accepts requests, and where each fact about it comes from. */
export interface School {
  id: string;
  name: string;
  recipient: { address: string; source: string; date: string };
  /** The forms that make up the application, with the page that links to them. */
  forms: readonly { id: 'application' | 'transcript-service'; url: string; source: string; date: string }[];
}

/** Microsoft's instructions, which name the recipient, the forms, and the exams. */
export const PAGE_OF_2020 = {
  source: 'Microsoft Docs, “NCCRS college credit for certification exams”',
  date: '2020-08-11',
} as const;

/** The date of the list of recommended exams on that page. */
export const LIST_DATE = PAGE_OF_2020.date;

/** A new school would be another value of this shape. */
export const EXCELSIOR: School = {
  id: 'excelsior',
  name: 'Excelsior University',
  recipient: { address: 'itcertifications@excelsior.edu', ...PAGE_OF_2020 },
  forms: [
    {
      id: 'application',
      url: 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RE2PlKU',
      ...PAGE_OF_2020,
    },
    {
      id: 'transcript-service',
      url: 'https://query.prod.cms.rt.microsoft.com/cms/api/am/binary/RE2P3u5',
      ...PAGE_OF_2020,
    },
  ],
};
