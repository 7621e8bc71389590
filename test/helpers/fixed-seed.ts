import fc from 'fast-check';

// `npm test` tries the same random cases every time, so that it says of a change what the change did; `npm run prove`
// looks for new ones.
if (process.env.PROVE === undefined) fc.configureGlobal({ ...fc.readConfigureGlobal(), seed: 20_261_123 });
