/** Longer than any record's address seen; crm/ refuses longer ones too. */
const longest = 8192;

// A name with one of these in it carries a key to a session (Dolibarr's `token=`, `;jsessionid=`): it is nobody's to keep.
const secret =
  /(?<=[?#&;])(?:[^=?#&;/]*(?:token|csrf|xsrf|session|secret|passw)[^=?#&;/]*|sid|auth)=[^?#&;]*&?/gi;

/**
 * Gives a record's address as it may be kept and opened again, query and hash included; undefined where it is no web page's.
 * Names, passwords and keys to a session that stand in it are left out.
 */
export function recordAddress(text: string): string | undefined {
  const url = text.length <= longest && URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  return url.href.replaceAll(secret, '');
}
