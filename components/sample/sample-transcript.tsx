const EXAMS = [
  ['Microsoft Azure Administrator', 'AZ-103', 'May 14, 2019'],
  ['Designing and Implementing Microsoft DevOps Solutions', 'AZ-400', 'Sep 19, 2019'],
  ['Microsoft Azure Administrator', 'AZ-104', 'Mar 2, 2022'],
];

const ADDRESS = 'sample.example/users/avery-holloway/transcript';

/**
 * The shared transcript of an invented person, in our own design. In English only, since it stands for the page that we
 * read.
 */
export const SampleTranscript = ({ label, mark }: { label: string; mark: string }) => (
  <article class="sample-page" lang="en" aria-label={label}>
    <div class="sample-bar">
      <span class="soft one-line" title={ADDRESS}>
        {ADDRESS}
      </span>
      <span class="tag">{mark}</span>
    </div>
    <div class="sample-body">
      <h2>Transcript</h2>
      <p>Legal name: AVERY J HOLLOWAY</p>
      <h3>Passed exams</h3>
      <table>
        <thead>
          <tr>
            <th scope="col">Exam title</th>
            <th scope="col">Exam number</th>
            <th scope="col">Passed date</th>
          </tr>
        </thead>
        <tbody>
          {EXAMS.map(([title, code, day]) => (
            <tr key={code}>
              <td>{title}</td>
              <td>{code}</td>
              <td>{day}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </article>
);
