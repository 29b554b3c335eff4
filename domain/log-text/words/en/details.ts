import type { DetailWords } from '../log-vocabulary';
import { meaningByPhrase, numberByPhrase, phraseList } from '../phrase-lists';

export const DETAILS: DetailWords = {
  basis: {
    clientWishes: phraseList(`
      client's wish*, clients wish*, client’s wish*, client's interest*, client's preference*,
      client wants, client wanted, client is interested, client's dream*, client would like
    `),
    openVacancy: phraseList(`
      open vacancy, vacancy, open position, open job, job ad, job advert*, job posting, opening,
      advertised, open post
    `),
  },
  vacancy: {
    yes: phraseList(`
      open vacancy, a vacancy, have a vacancy, vacancies, open position, open positions, open job,
      an opening, are hiring, is hiring, they need staff, looking for staff
    `),
    no: phraseList(`
      no vacancies, no vacancy, no open positions, no openings, not hiring, no jobs, no need
    `),
  },
  outcome: {
    jobOffer: phraseList(`
      job offer, offered .. a job, offered .. job, offered work, offered a position, got the job,
      work contract
    `),
    interview: phraseList(`
      interview, interviews, job interview, want to interview, wants to interview
    `),
    visit: phraseList(`
      tour, look around, get to know, trial day, step is a visit, visit the workplace,
      familiarisation visit
    `),
    newMeeting: phraseList(`
      new meeting, next meeting, meet again, see each other again, another meeting,
      second meeting, see them again, come back
    `),
    notNow: phraseList(`
      not now, not right now, not at the moment, no need, not interested, not hiring,
      no vacancies
    `),
  },
  deeds: {
    needsHeard: phraseList(`
      heard .. needs, listened .. needs, asked about .. needs, asked what they need,
      discussed .. needs, their needs, employer's needs
    `),
    serviceTold: phraseList(`
      told .. about our service, told .. about the service, told them .. service,
      explained .. service, presented .. service, explained what we do, introduced .. service
    `),
    strengthsPresented: phraseList(`
      presented .. strengths, told .. strengths, talked about .. strengths,
      described .. strengths, client's strengths, introduced the client
    `),
    interviewAsked: phraseList(
      'asked .. interview, suggested .. interview, requested .. interview',
    ),
  },
  participants: {
    both: phraseList(`
      with the client, with my client, client came along, client was there, client joined,
      together with the client, client and i, client with me, took the client
    `),
    client: phraseList(`
      client went alone, client visited alone, client went by himself, client went by herself,
      client went on their own, client met them alone
    `),
    coach: phraseList('without the client, by myself, on my own, went alone'),
  },
  roles: meaningByPhrase(`
    store manager: store manager
    shop manager: shop manager
    HR manager: hr manager
    hotel manager: hotel manager
    kitchen manager: kitchen manager
    production manager: production manager
    manager: manager
    owner: owner
    CEO: ceo
    managing director: managing director
    director: director
    supervisor: supervisor
    foreman: foreman
    shopkeeper: shopkeeper
    boss: boss
    head chef: head chef
    entrepreneur: entrepreneur
    HR person: hr person
    HR: hr
    recruiter: recruiter
  `),
  duration: {
    minute: phraseList('min, mins, minutes, minute'),
    hour: phraseList('h, hour, hours, hrs, hr'),
    spoken: numberByPhrase(`
      30: half an hour, a half hour
      90: an hour and a half
      60: an hour, one hour
      15: a quarter of an hour
      120: two hours
    `),
    notDuration: phraseList('ago, later, away, drive, a week'),
  },
};
