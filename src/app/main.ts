import './app.css'
import { setScriptPolicy } from '../page/script-policy.ts'
import { startApp } from './start-app.ts'

setScriptPolicy()
void startApp()
