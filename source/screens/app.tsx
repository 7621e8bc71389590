import { useApp, useInput, usePaste, useStdin, useStdout, useWindowSize } from 'ink';
import type { ReactNode } from 'react';
import { useEffect, useState, useSyncExternalStore } from 'react';
import { DrawnLines } from './drawn-lines.tsx';
import type { Host } from './host.ts';
import { functionKeys, pressedKeys } from './keys/pressed-key.ts';
import { SpokenLines } from './reader/spoken-lines.tsx';
import type { Session } from './session.ts';

/** Empties the terminal, with the cursor in its corner: what is drawn stands there again. */
const EMPTIED = '\u001b[2J\u001b[H';

/**
 * The whole screen: it hands keys to the session and draws its frame. It keeps
 * nothing itself; the size of the terminal comes in here and nowhere else.
 */
export function App({ host, session }: { readonly host: Host; readonly session: Session }): ReactNode {
  const size = useWindowSize();
  const { exit, suspendTerminal, waitUntilRenderFlush } = useApp();
  const { stdin } = useStdin();
  const { write } = useStdout();
  useSyncExternalStore(session.subscribe, session.state);
  const [theme, drawIn] = useState(host.theme);

  useInput((input, key) => {
    if (key.ctrl && input === 'z' && host.suspend !== undefined) {
      void suspendTerminal(host.suspend).then(session.tick, session.tick);
      return;
    }
    session.type(pressedKeys(input, key), size);
  });

  usePaste(session.paste);

  // The terminal library recognises function keys and keeps them to itself.
  useEffect(() => {
    const sent = (chunk: string | Uint8Array): void => {
      if (typeof chunk !== 'string') return;
      for (const pressed of functionKeys(chunk)) session.press(pressed, size);
    };
    stdin.on('data', sent);
    return () => {
      stdin.off('data', sent);
    };
  }, [stdin, session, size]);

  useEffect(() => session.start(), [session]);

  useEffect(() => host.paper?.((palette) => drawIn((before) => ({ ...before, palette }))), [host]);

  useEffect(() => {
    void session.quitted.then(session.settled).then(() => exit());
  }, [session, exit]);

  // Whoever stopped us took the terminal's mode away and may have written over the screen: take it again, draw anew.
  useEffect(
    () =>
      host.continued?.(() => {
        void suspendTerminal(() => {}).then(session.tick, session.tick);
      }),
    [host, session, suspendTerminal],
  );

  // A size that came and went before it was seen may have cut rows off that are thought to be there: draw them all anew.
  useEffect(() => {
    if (host.screenReader) return;
    return host.resized?.(() => {
      void waitUntilRenderFlush().then(() => write(EMPTIED));
    });
  }, [host, waitUntilRenderFlush, write]);

  useEffect(() => {
    const { suspend } = host;
    if (suspend === undefined) return;
    return host.stopping?.(() => {
      void suspendTerminal(suspend).then(session.tick, session.tick);
    });
  }, [host, session, suspendTerminal]);

  // The screen ends as on any other day, so that the terminal is given back and the error can be read.
  useEffect(() => host.crashed?.(exit), [host, exit]);

  const lines = <DrawnLines lines={session.frame(size).lines} theme={theme} />;
  return host.screenReader ? (
    <>
      <SpokenLines lines={session.said()} columns={size.columns} theme={theme} />
      {lines}
    </>
  ) : (
    lines
  );
}
