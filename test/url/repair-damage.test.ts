import { describeRepair } from './damage/reached.ts'

describeRepair(20260301, 2500)
