import { MOST_JOB_SEEKERS, readJobSeekers } from '../../../domain/meetings/job-seekers';

describe('the number of clients in job search', () => {
  it.each([
    ['0', 0],
    [' 7 ', 7],
    [String(MOST_JOB_SEEKERS), MOST_JOB_SEEKERS],
  ])('reads %j', (text, number) => {
    expect(readJobSeekers(text)).toBe(number);
  });

  it.each(['', '100', '-1', '2,5', 'kaksi'])('takes %j for none', (text) => {
    expect(readJobSeekers(text)).toBeUndefined();
  });
});
