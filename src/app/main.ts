import './app.css'
import { fetchMap } from '../map/fetch-map.ts'
import { setScriptPolicy } from '../page/script-policy.ts'
import { startApp } from './start-app.ts'

setScriptPolicy()
// While the page is brought to life the line is free for the map.
fetchMap()
void startApp()
