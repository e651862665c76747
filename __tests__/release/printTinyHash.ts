import { encodeRelease } from "../../release/encodeRelease";
import { TINY } from "./tinyContent";

console.log(encodeRelease(TINY).hash);
