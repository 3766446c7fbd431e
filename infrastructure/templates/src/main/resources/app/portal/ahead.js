/** Asks for what the first page shows while most modules are still on their way: this one needs few of them. */

import { here } from "./address.js";
import { askAhead } from "./api.js";
import { person } from "./login.js";

const { page, state } = here();
if (page === "applications" && state === undefined && person() !== null) askAhead();
