import { saveMeeting, useEmployer } from '../../cards/meetings/meeting-form-actions';
import { onAction, type Route } from '../kit/route';
import { keepMeeting } from './keep-meeting';
import { openFormRoutes } from './open-form';
import { ownMeetingRoutes } from './own-meeting';

export const meetingRoutes: readonly Route[] = [
  ...openFormRoutes,
  onAction(saveMeeting, keepMeeting),
  onAction(useEmployer, (turn, { useId, ...data }, services) =>
    keepMeeting(turn, { ...data, employerId: useId, newEmployer: '' }, services),
  ),
  ...ownMeetingRoutes,
];
