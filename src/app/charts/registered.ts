import type { Provider } from '@angular/core';
import {
  BarController,
  BarElement,
  CategoryScale,
  LineElement,
  LinearScale,
  PointElement,
  ScatterController,
} from 'chart.js';
import { provideCharts } from 'ng2-charts';

/** Exactly what Tandem's charts use of Chart.js; given by the route that draws them, so that no other page loads it. */
export function provideTandemCharts(): Provider {
  return provideCharts({
    registerables: [
      BarController,
      BarElement,
      CategoryScale,
      LineElement,
      LinearScale,
      PointElement,
      ScatterController,
    ],
  });
}
