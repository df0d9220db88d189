import { generate } from 'selfsigned';
import { HOSTS } from './hosts';

/** Makes a key and a certificate for the served hosts. They live in memory only, as long as the server does. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: HOSTS[0] }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}
