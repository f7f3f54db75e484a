// Makes the process that loads it look like one of an older Node.
Object.defineProperty(process.versions, 'node', { value: '20.20.2' });
