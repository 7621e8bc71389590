/** The colours of the lanes by day: the line and the words, and the ground under them; then by night. */
const LANES = [
  { ink: '#1d4e89', ground: '#eef4fb', inkByNight: '#8fbdf0', groundByNight: '#16202c' },
  { ink: '#9a4a00', ground: '#fdf4ea', inkByNight: '#f0b070', groundByNight: '#2a2016' },
  { ink: '#a1253f', ground: '#fceff2', inkByNight: '#f093a6', groundByNight: '#2b181d' },
  { ink: '#5b3a96', ground: '#f4f0fb', inkByNight: '#c0a6f0', groundByNight: '#201a2c' },
  { ink: '#0b6e4f', ground: '#ebf7f2', inkByNight: '#74d3ad', groundByNight: '#13251f' },
  { ink: '#0f6674', ground: '#eaf6f8', inkByNight: '#77cbd8', groundByNight: '#132427' },
  { ink: '#4a5560', ground: '#f2f4f6', inkByNight: '#aab6c2', groundByNight: '#1c2126' },
] as const;

const BY_DAY = LANES.map(
  ({ ink, ground }, index) =>
    `.l${index} .band,.l${index} .back{fill:${ground}}.l${index} .part,.l${index} .code,.l${index} .clock{fill:${ink}}` +
    `.l${index} .main,.l${index} .line,.l${index} .pass{stroke:${ink}}.l${index} .box,.l${index} .inner{stroke:${ink}}`,
).join('');

const BY_NIGHT = LANES.map(
  ({ inkByNight, groundByNight }, index) =>
    `.l${index} .band,.l${index} .back{fill:${groundByNight}}` +
    `.l${index} .part,.l${index} .code,.l${index} .clock{fill:${inkByNight}}` +
    `.l${index} .main,.l${index} .line,.l${index} .pass{stroke:${inkByNight}}` +
    `.l${index} .box,.l${index} .inner{stroke:${inkByNight}}`,
).join('');

/** The look of the drawing: light, and dark where the reader's screen is. */
export const STYLE =
  `text{font-family:Arial,Helvetica,'Liberation Sans',sans-serif;fill:#1f2933}` +
  '.page{fill:#fff}.box{fill:#fff;stroke-width:1.2}.inner{fill:none;stroke-width:0.8}.initial .box{stroke-width:2.6}' +
  '.heading,.part,.name,.code,.target{font-weight:bold}.clock{font-weight:bold}' +
  '.title,.legend,.note{fill:#52606d}.cause,.keys{fill:#52606d}.target{fill:#1f2933}.rule{stroke:#d3dae1;fill:none}' +
  '.main{stroke-width:3;fill:none}.line{stroke-width:1.1;fill:none}.pass{stroke-width:1;stroke-dasharray:3 4;fill:none}' +
  `.tip{fill:#52606d}${BY_DAY}` +
  `@media (prefers-color-scheme:dark){text{fill:#e4e7eb}.page{fill:#0f1317}.box{fill:#1a2027}.title,.legend,.note,.cause,.keys{fill:#aeb8c2}` +
  `.target{fill:#e4e7eb}.rule{stroke:#3a444e}.tip{fill:#aeb8c2}${BY_NIGHT}}`;
