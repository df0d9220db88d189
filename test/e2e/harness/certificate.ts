import { generate } from 'selfsigned';
import { HOSTS } from './hosts';

/** Makes a key and a certificate for the served hosts. They exist only in memory, as long as the server runs. */
export async function makeCertificate(): Promise<{ key: string; cert: string }> {
  const { private: key, cert } = await generate([{ name: 'commonName', value: HOSTS[0] }], {
    keyType: 'ec',
    algorithm: 'sha256',
    extensions: [{ name: 'subjectAltName', altNames: HOSTS.map((value) => ({ type: 2, value })) }],
  });
  return { key, cert };
}
