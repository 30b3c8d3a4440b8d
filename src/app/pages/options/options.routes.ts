import type { Routes } from '@angular/router';
import { OptionsPage } from './options-page';

export const optionsRoutes: Routes = [{ path: '', component: OptionsPage }];
