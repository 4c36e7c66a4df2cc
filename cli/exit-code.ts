/** What the command tells the shell. `refused` only when every file given was refused. */
export const EXIT = { read: 0, someUnread: 1, usage: 2, refused: 3 } as const;
