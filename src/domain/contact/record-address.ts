/** Maximum length; longer than any record's address seen. crm/ refuses longer ones too. */
const longest = 8192;

// Parameters with these in their name hold session secrets (Dolibarr's `token=`, `;jsessionid=`) and must not be stored.
const secret =
  /(?<=[?#&;])(?=[^=?#&;/]*=)(?:[^=?#&;/]*(?:token|csrf|xsrf|session|secret|passw)[^=?#&;/]*|sid|auth)=[^?#&;]*&?/gi;

/**
 * Returns a record's address in a form that may be stored and opened again, with query and hash but without user names,
 * passwords and session secrets. Undefined if it is not an http(s) address.
 */
export function recordAddress(text: string): string | undefined {
  const url = text.length <= longest && URL.parse(text);
  if (!url || !/^https?:$/.test(url.protocol)) return undefined;
  url.username = '';
  url.password = '';
  return url.href.replaceAll(secret, '');
}
