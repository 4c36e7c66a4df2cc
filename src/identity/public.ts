export {
  hasAllSamplePeople,
  hasSamplePeople,
  holdersOf,
  peopleWithAddress,
  type PersonActing,
  personActing,
  sampleActor,
  type Visitor,
  visitorOf,
} from './actor-of.ts';
export { type Auth, createAuth } from './auth.ts';
export { authRoutes } from './auth-routes.ts';
export { demoSwitch } from './demo-switch.ts';
export { firstAdministratorLink } from './first-administrator.ts';
export { publicUrl } from './public-url.ts';
export { identityRouter } from './router.ts';
export { identitySubjects } from './subjects.ts';
