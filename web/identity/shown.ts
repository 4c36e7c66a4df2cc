/** What one page shows of the people. */
export const PEOPLE = 50;
/** Sessions, keys and invitations that are shown at once: more are hardly ever there. */
export const MOST = 100;
