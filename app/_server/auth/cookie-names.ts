const minutes = (count: number) => count * 60;

/** The cookies of sign-in. With HTTPS they are bound to this host by their prefix. */
export function authCookies(secure: boolean) {
  const prefix = secure ? "__Host-" : "";
  const options = { httpOnly: true, sameSite: "lax" as const, path: "/", secure };
  const cookie = (name: string, maxAge?: number) => ({
    name: `${prefix}rotfeste.${name}`,
    options: maxAge ? { ...options, maxAge } : options,
  });
  return {
    sessionToken: cookie("session"),
    callbackUrl: cookie("callback-url"),
    csrfToken: cookie("csrf"),
    pkceCodeVerifier: cookie("pkce", minutes(15)),
    state: cookie("state", minutes(15)),
    nonce: cookie("nonce", minutes(15)),
  };
}
