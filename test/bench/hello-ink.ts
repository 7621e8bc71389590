/** The smallest Ink program, unbundled, as a user would run it: what the screen is measured against. */
import { Box, render, Text, useInput } from 'ink';
import { createElement, useEffect, useState } from 'react';

const COUNTING = process.argv[2];

/** One line that answers a key; or, given an instant, a countdown in the middle of a full frame. */
function Hello() {
  const [pressed, press] = useState('');
  const [now, setNow] = useState(Date.now());
  useInput((key) => press(key));
  useEffect(() => {
    if (COUNTING === undefined) return;
    const ticking = setInterval(() => setNow(Date.now()), 1000);
    return () => clearInterval(ticking);
  }, []);
  if (COUNTING === undefined) return createElement(Text, null, `Hello ${pressed}`);
  const lines = Array.from({ length: 22 }, (_, row) =>
    row === 10 ? clock(Number(COUNTING) - now) : `line ${row} ${'of a quiet frame '.repeat(4)}`.slice(0, 78),
  );
  return createElement(
    Box,
    { flexDirection: 'column' },
    ...lines.map((line, row) => createElement(Text, { key: String(row) }, line)),
  );
}

function clock(left: number): string {
  const seconds = Math.max(0, Math.round(left / 1000));
  return `${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;
}

render(createElement(Hello), COUNTING === undefined ? {} : { alternateScreen: true, incrementalRendering: true });
