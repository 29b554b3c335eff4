import type { ContactWords } from '../log-vocabulary';
import { phraseList } from '../phrase-lists';

export const CONTACTS: ContactWords = {
  contact: {
    faceToFace: phraseList(`
      met, met with, had lunch with, had coffee with, had a coffee with,
      had a cup of coffee with, met up with, visited, dropped by,
      dropped in, dropped into, stopped by, popped in, popped into, popped by, went to,
      went to see, went by, called in at, was at, were at, been to, have been at, saw, came by,
      swung by, paid .. a visit, sat down with
    `),
    phone: phraseList(`
      called, phoned, rang, telephoned, gave .. a call, gave .. a ring, spoke on the phone,
      spoke .. on the phone, talked on the phone, talked .. on the phone, had a phone call,
      had a call
    `),
    email: phraseList(`
      emailed, e-mailed, mailed, sent .. email, sent .. e-mail, sent .. message, wrote to,
      wrote an email, wrote .. email
    `),
    remote: phraseList(`
      video called, had .. video call, had .. video meeting, had .. teams meeting,
      had .. teams call, had .. online meeting, had .. zoom call, zoomed with
    `),
  },
  talked: phraseList(`
    talked, spoke, chatted, discussed, had a meeting, had a chat, contacted, got hold of, reached,
    was in touch, got in touch, caught up with
  `),
  weakContact: {
    faceToFace: phraseList('meeting, visit, site visit, employer visit'),
    phone: phraseList('phone call, call, on the phone'),
    email: phraseList('email, e-mail'),
    remote: phraseList(`
      video call, video meeting, teams call, teams meeting, teams, zoom, online meeting
    `),
  },
  notContact: phraseList(`
    is called, are called, was called, so called, so-called, be called, it called, are met,
    is met, were met, was met, be met, been met, criteria met, called off, haven't called,
    haven't met, not called, not met, never met, never called, new meeting, next meeting,
    next visit, went through, haven't visited, went to bed
  `),
  means: {
    faceToFace: phraseList('face to face, in person, on site, on-site, over coffee'),
    phone: phraseList('on the phone, by phone, over the phone, via phone'),
    email: phraseList('by email, by e-mail, via email, over email'),
    remote: phraseList(`
      teams, zoom, remotely, online, video call, by video, over video, on video, google meet
    `),
  },
  agreement: phraseList(`
    agreed, agreed to, agreed on, next step, next steps, follow up, follow-up, following up, will,
    we'll, they'll, i'll, he'll, she'll, going to, get back, call back, new meeting, next meeting,
    next visit, meet again, see them again, see each other, interview, job interview, promised,
    arranged, booked, scheduled, set up, invited, trial day, to call, asked me to
  `),
};
