import type { Routes } from '@angular/router';
import { ComparePage } from './compare-page';

export const compareRoutes: Routes = [{ path: '', component: ComparePage }];
