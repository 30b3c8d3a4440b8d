import type { Routes } from '@angular/router';
import { PatientPage } from './patient-page';

export const patientRoutes: Routes = [{ path: '', component: PatientPage }];
