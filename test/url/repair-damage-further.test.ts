import { describeRepair } from './damage/reached.ts'

describeRepair(20260302, 2500)
