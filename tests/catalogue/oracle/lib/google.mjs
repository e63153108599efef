// What all of Google's packages share: `google(package, version)` makes the `client` of an oracle.
export const google = (api, version) => (origin) => {
  const auth = new api.auth.OAuth2();
  auth.setCredentials({ access_token: 'token', expiry_date: Date.now() + 3_600_000 });
  const name = Object.keys(api).find((key) => typeof api[key] === 'function' && api[`${key}_${version}`]);
  return api[name]({ version, auth, rootUrl: `${origin}/`, retry: false });
};
