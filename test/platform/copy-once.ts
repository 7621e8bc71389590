import { desktopClipboard } from '../../source/platform/desktop-clipboard.ts';

// Copies one text as a program of its own and ends when nothing keeps it: node copy-once.ts TEXT LIMIT
const [text = '', limit = '3000'] = process.argv.slice(2);
const clipboard = desktopClipboard({ env: process.env, platform: process.platform, limit: Number(limit) });
console.log(JSON.stringify(await clipboard.copy(text)));
