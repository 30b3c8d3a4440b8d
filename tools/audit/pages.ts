/** Every page of the production build, each with a sample patient and drawn charts. */
export const pages: readonly { page: string; address: string }[] = [
  { page: '/cases', address: '/cases' },
  { page: '/cases/import', address: '/cases/import' },
  { page: '/patient', address: '/open/sample/hr-after-cdk46?to=%2Fpatient' },
  { page: '/options', address: '/open/sample/hr-after-cdk46?to=%2Foptions' },
  {
    page: '/compare',
    address:
      '/open/sample/hr-after-cdk46?to=%2Fcompare%3Foptions%3Delacestrant%2Cfulvestrant-capivasertib%2Ctrastuzumab-deruxtecan',
  },
  {
    page: '/compare?view=bars',
    address:
      '/open/sample/hr-after-cdk46?to=%2Fcompare%3Foptions%3Delacestrant%2Cfulvestrant-capivasertib%2Ctrastuzumab-deruxtecan%26view%3Dbars',
  },
  {
    page: '/compare?view=people',
    address:
      '/open/sample/hr-after-cdk46?to=%2Fcompare%3Foptions%3Delacestrant%2Cfulvestrant-capivasertib%2Ctrastuzumab-deruxtecan%26view%3Dpeople%26open%3DsideEffects',
  },
  {
    page: '/matters',
    address:
      '/open/sample/hr-after-cdk46?to=%2Fmatters%3Foptions%3Delacestrant%2Cfulvestrant-capivasertib%2Ctrastuzumab-deruxtecan',
  },
  {
    page: '/plan',
    address:
      '/open/sample/hr-after-cdk46?to=%2Fplan%3Foptions%3Delacestrant%2Cfulvestrant-capivasertib%2Ctrastuzumab-deruxtecan',
  },
  { page: '/plan?show=course', address: '/open/sample/hr-after-cdk46?to=%2Fplan%3Fshow%3Dcourse' },
  ...['visit', 'explain', 'month', 'effects', 'call', 'trial', 'tasks', 'hand-off'].map((part) => ({
    page: `/navigator/${part}`,
    address: `/open/sample/hr-after-cdk46?to=%2Fnavigator%2F${part}`,
  })),
  { page: '/board', address: '/board' },
  { page: '/library', address: '/library' },
  { page: '/library/options', address: '/library/options/trastuzumab-deruxtecan' },
  { page: '/library/rules', address: '/library/rules/no-concurrent-chemo-et' },
  { page: '/library/drugs', address: '/library/drugs/ribociclib' },
  { page: '/library/trials', address: '/library/trials/emerald' },
  { page: '/library/side-effects', address: '/library/side-effects/diarrhoea' },
  { page: '/library/sources', address: '/library/sources/bidard-2022-jco' },
  { page: '/library/conflicts', address: '/library/conflicts' },
  { page: '/library/changes', address: '/library/changes' },
  { page: '/library/proof', address: '/library/proof' },
  { page: '/library/self-assessment', address: '/library/self-assessment' },
  { page: '/library/source-document', address: '/library/source-document' },
  { page: '/settings', address: '/settings' },
];
