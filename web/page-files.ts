/** Source file of the page of every route: the server looks its scripts and style sheets up in the build. */
export const PAGE_FILES: Readonly<Record<string, string>> = {
  '/': 'web/home/home-page.tsx',
  '/van-ban': 'web/directives/library/library-page.tsx',
  '/van-ban/$slug': 'web/directives/reader/reader-page.tsx',
  '/van-ban/$slug/ban-khac': 'web/directives/copies/copies-page.tsx',
  '/doi-chieu': 'web/cascade/pairs-page.tsx',
  '/doi-chieu/$upstream': 'web/cascade/coverage-page.tsx',
  '/doi-chieu/$upstream/$downstream': 'web/cascade/alignment-page.tsx',
  '/dong-chi-tieu': 'web/cascade/lineage/lineages-page.tsx',
  '/dong-chi-tieu/$id': 'web/cascade/lineage/lineage-page.tsx',
  '/chi-tieu': 'web/indicators/targets-page.tsx',
  '/quan-tri/quy-trinh': 'web/process/processes-page.tsx',
  '/quan-tri/quy-trinh/$name': 'web/process/process-page.tsx',
  '/ho-so': 'web/process/cases-page.tsx',
  '/ho-so/moi/$name': 'web/process/open-page.tsx',
  '/ho-so/$id': 'web/process/case-page.tsx',
  '/tim-kiem': 'web/directives/search/search-page.tsx',
};
