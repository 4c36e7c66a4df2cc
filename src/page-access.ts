/** Pages that anybody may open: what is published, and the ways in. */
const PUBLIC = ['/van-ban', '/tim-kiem', '/chi-tieu', '/dang-nhap', '/loi-moi', '/khoi-tao', '/ngon-ngu', '/giao-dien'];

/** Where whoever is not signed in is led instead of a page that is not public: to sign-in, and back afterwards. */
export function signInInstead(request: Request): Response | undefined {
  const { pathname, search } = new URL(request.url);
  if (pathname === '/' || isUnder(pathname, PUBLIC)) return undefined;
  return leadTo(`/dang-nhap?ve=${encodeURIComponent(pathname + search)}`);
}

/** Where whoever has to turn a second factor on is led from everywhere else: to the own account. */
export function accountInstead(request: Request): Response | undefined {
  const { pathname } = new URL(request.url);
  return isUnder(pathname, ['/tai-khoan', '/ngon-ngu', '/giao-dien']) ? undefined : leadTo('/tai-khoan');
}

const isUnder = (pathname: string, pages: readonly string[]): boolean =>
  pages.some((page) => pathname === page || pathname.startsWith(`${page}/`));

const leadTo = (location: string): Response =>
  new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
