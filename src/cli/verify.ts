import { readPublicKey } from './manifest/signing.ts';
import { describeVerification } from './verify/describe-verification.ts';
import { explainFetchFailure } from './verify/explain-fetch-failure.ts';
import { folderSite } from './verify/folder-site.ts';
import { servedSite } from './verify/served-site.ts';
import { readVerifyOptions, verifyUsage } from './verify/verify-options.ts';
import { verifySite } from './verify/verify-site.ts';

const options = readVerifyOptions(process.argv.slice(2));
if (options.ask === 'help') process.stdout.write(`${verifyUsage}\n`);
else if (options.ask === 'refused') complain(options.message);
else {
  const { target, isServed, keyFile } = options;
  try {
    const key = keyFile === undefined ? undefined : await readPublicKey(keyFile);
    const verification = await verifySite(isServed ? servedSite(target) : folderSite(target), key);
    process.stdout.write(`${describeVerification(verification, key !== undefined)}\n`);
    process.exitCode = verification.findings.length > 0 ? 1 : 0;
  } catch (error) {
    const reason = isServed ? explainFetchFailure(error) : error instanceof Error ? error.message : String(error);
    complain(`Chưa kiểm tra được ${target}: ${reason}`);
  }
}

function complain(message: string): void {
  process.stderr.write(`${message}\n`);
  process.exitCode = 2;
}
