import type { Route } from '../kit/route';
import { logMeetingRoutes } from './log-meeting';

export const meetingRoutes: readonly Route[] = [...logMeetingRoutes];
