import type { Routes } from '@angular/router';
import { caseOpen } from './store/case/case-open.guard';
import { openSample } from './store/case/open-sample.guard';
import { knowledgeThere } from './store/case/knowledge-there.guard';
import { sampleKept } from './store/case/sample-kept.guard';
import { roleMay } from './store/settings/role-may.guard';

/** One entry a page; `title` is a key of the words. */
export const routes: Routes = [
  { path: '', pathMatch: 'full', redirectTo: 'cases' },
  {
    path: 'cases',
    title: 'shell.cases',
    canActivate: [sampleKept],
    loadChildren: async () => (await import('./pages/cases/cases.routes')).casesRoutes,
  },
  { path: 'open/sample/:id', canActivate: [openSample], children: [] },
  {
    path: 'patient',
    title: 'shell.patient',
    canActivate: [caseOpen],
    runGuardsAndResolvers: 'always',
    loadChildren: async () => (await import('./pages/patient/patient.routes')).patientRoutes,
  },
  {
    path: 'options',
    title: 'shell.options',
    canActivate: [roleMay, caseOpen],
    runGuardsAndResolvers: 'always',
    loadChildren: async () => (await import('./pages/options/options.routes')).optionsRoutes,
  },
  {
    path: 'compare',
    title: 'shell.compare',
    canActivate: [roleMay, caseOpen],
    runGuardsAndResolvers: 'always',
    loadChildren: async () => (await import('./pages/compare/compare.routes')).compareRoutes,
  },
  {
    path: 'matters',
    title: 'shell.matters',
    canActivate: [caseOpen],
    runGuardsAndResolvers: 'always',
    loadChildren: async () => (await import('./pages/matters/matters.routes')).mattersRoutes,
  },
  {
    path: 'plan',
    title: 'shell.plan',
    canActivate: [roleMay, caseOpen],
    runGuardsAndResolvers: 'always',
    loadChildren: async () => (await import('./pages/plan/plan.routes')).planRoutes,
  },
  {
    path: 'navigator',
    title: 'shell.navigator',
    canActivate: [caseOpen],
    runGuardsAndResolvers: 'always',
    loadChildren: async () => (await import('./pages/navigator/navigator.routes')).navigatorRoutes,
  },
  {
    path: 'board',
    title: 'shell.board',
    canActivate: [roleMay, sampleKept, knowledgeThere],
    loadChildren: async () => (await import('./pages/board/board.routes')).boardRoutes,
  },
  {
    path: 'library',
    title: 'shell.library',
    canActivate: [roleMay, sampleKept],
    loadChildren: async () => (await import('./pages/library/library.routes')).libraryRoutes,
  },
  {
    path: 'settings',
    title: 'shell.settings',
    canActivate: [sampleKept],
    loadChildren: async () => (await import('./pages/settings/settings.routes')).settingsRoutes,
  },
  {
    path: 'closed/:place',
    title: 'closed.title',
    canActivate: [sampleKept],
    loadComponent: async () => (await import('./pages/closed/closed-page')).ClosedPage,
  },
  { path: '**', redirectTo: 'cases' },
];
