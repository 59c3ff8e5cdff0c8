// Serves a folder on this machine alone, for the steps that fetch; writes its URL to a file once it listens.
//   node serve.mjs FOLDER URL_FILE
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { basename, join } from 'node:path';

const [folder, urlFile] = process.argv.slice(2);
const server = createServer((request, response) => {
  readFile(join(folder, basename(request.url ?? ''))).then(
    (bytes) => response.writeHead(200, { 'content-type': 'text/csv' }).end(bytes),
    () => response.writeHead(404).end(),
  );
});
server.listen(0, '127.0.0.1', () => void writeFile(urlFile, `http://127.0.0.1:${server.address().port}`));
