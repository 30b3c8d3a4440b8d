import type { Provider } from '@angular/core';
import {
  BarController,
  BarElement,
  CategoryScale,
  LineElement,
  LinearScale,
  LogarithmicScale,
  PointElement,
  ScatterController,
} from 'chart.js';
import { provideCharts } from 'ng2-charts';

/** Exactly what Tandem's charts use of Chart.js; given by the figure that draws them, so that no view without one loads it. */
export function provideTandemCharts(): Provider {
  return provideCharts({
    registerables: [
      BarController,
      BarElement,
      CategoryScale,
      LineElement,
      LinearScale,
      LogarithmicScale,
      PointElement,
      ScatterController,
    ],
  });
}
