/** Pages that anybody may open: what is published, and the ways in. */
const PUBLIC = ['/van-ban', '/tim-kiem', '/chi-tieu', '/dang-nhap', '/loi-moi', '/khoi-tao', '/ngon-ngu', '/giao-dien'];

/** Where whoever is not signed in is led instead of a page that is not public: to sign-in, and back afterwards. */
export function signInInstead(request: Request): Response | undefined {
  const { pathname, search } = new URL(request.url);
  const isPublic = pathname === '/' || PUBLIC.some((page) => pathname === page || pathname.startsWith(`${page}/`));
  if (isPublic) return undefined;
  const location = `/dang-nhap?ve=${encodeURIComponent(pathname + search)}`;
  return new Response(null, { status: 303, headers: { location, 'cache-control': 'no-store' } });
}
