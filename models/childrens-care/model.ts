import { exp } from '../../src/maths/exp';
import { log } from '../../src/maths/log';
import type { Model } from '../../src/kernel/model';
import { constants } from './constants';
import { mismatch } from './mismatch';
import { outputs } from './outputs';
import { parts, type Parts } from './parts';

const LOG_HALF = log(0.5);
const WEEKS = 365.25 / 7;

/** The share left after `years` of halving every `halfLife` years. */
const halved = (years: number, halfLife: number) => exp((LOG_HALF * years) / halfLife);

/** The share of a two-stage build-up of mean `months` that is complete after `years`. */
const builtUp = (years: number, months: number) =>
  1 - exp((-24 * years) / months) * (1 + (24 * years) / months);

/** Children in care: who comes in, where they live, who leaves, and what it costs. */
export const childrensCare: Model<Parts> = {
  structure: parts,
  outputs,
  constants,
  equations: [
    {
      each: 'once',
      run(s, p, f) {
        f.rampUp = builtUp(s.years, p.rampMonths);
        f.entryVariation = s.entryNoise * s.entryDrift * s.turnover;
        f.entryTrend =
          s.entryVariation *
          (p.entryNow + (p.entryLater - p.entryNow) * (1 - halved(s.years, p.easingYears)));
        f.settledIn = 1 - halved(Math.max(0, s.years - 1), p.settlingYears);
        f.leavingTrend =
          s.leavingNoise * s.leavingDrift * s.turnover * (1 + (p.leavingLater - 1) * s.settledIn);
        f.homesNeed =
          s.homesNoise *
          s.homesDrift *
          (p.homesNeedNow + (p.homesNeedLater - p.homesNeedNow) * s.settledIn);

        f.familiesHelped = Math.min(
          p.edgeOfCare * s.rampUp,
          (p.entriesAtEdge * s.entryTrend) / p.edgeBaselineRisk,
        );
        f.entriesAvoided = s.familiesHelped * p.edgeBaselineRisk * (1 - p.edgeRelativeRisk);
        f.entriesDeferred = s.deferred / p.deferredYears;
        f.deferred =
          s.deferred +
          (Math.max(0, s.entriesAvoided) * p.deferredShare - s.entriesDeferred) * s.step;
      },
    },
    {
      each: 'children',
      where: ({ home, group }) => group === 'local' && home !== 'adoption' && home !== 'parents',
      run(s, p, f) {
        f.returnsExpected = p.returnsHome * s.leavingTrend * s.children;
      },
    },
    { sum: 'returning' },
    {
      each: 'once',
      run(s, p, f) {
        f.returnsHelped = Math.min(p.returnSupport * s.rampUp, s.returning / (1 - p.returnAdded));
        f.returnsAdded = 1 + (s.returnsHelped * p.returnAdded) / Math.max(1e-6, s.returning);
        f.supportedShare =
          s.supportedShare +
          (s.returnsHelped / Math.max(1e-6, s.returning * s.returnsAdded) - s.supportedShare) *
            s.step;
        f.supportEffect = 1 - s.supportedShare * (1 - p.reEntryWithSupport);

        f.stepDownHelped = p.stepDownHelp * s.rampUp;
        f.stepDownReturning =
          (-log(p.stepDownLasting) * s.steppedDown) / Math.max(1, s.steppableFostered);
      },
    },
    {
      each: 'children',
      run(s, p, f) {
        f.returnsHome = p.returnsHome * s.leavingTrend * s.returnsAdded;
        f.toFamily = p.toFamily * s.leavingTrend;
        f.otherLeaving = p.otherLeaving * s.leavingTrend;
        f.discharged = p.discharged * s.leavingTrend;
        f.stepDownEndings = s.stepDownReturning;
      },
    },
    {
      each: 'firstYearHome',
      run(s, p, f) {
        f.reEntriesFirstYear = p.reEntryFirstYear * s.supportEffect;
      },
    },
    {
      each: 'seeking',
      run(s, p, f) {
        f.firstEntries =
          p.firstEntries * s.entryTrend +
          p.uascEntries * s.uascNoise * s.entryVariation +
          p.edgeShare * (s.entriesDeferred - s.entriesAvoided);
      },
    },
    { inflow: 'seeking' },
    {
      each: 'seeking',
      run(s, p, f) {
        f.toNeededHome = Math.min(1, p.needsHome * s.homesNeed);
        f.familySoughtByAge = s.seekingInflow * p.familyShare;
      },
    },
    { sum: 'familySought' },
    {
      each: 'once',
      run(s, p, f) {
        f.councilRoom = Math.max(
          0,
          s.councilHouseholds * p.councilPlaces - s.inCouncil - s.stayingPut,
        );
        f.agencyRoom = Math.max(0, s.agencyHouseholds * p.agencyPlaces - s.inAgency);
        f.councilEase = s.councilRoom / Math.max(1e-6, s.familySought * p.councilRoomPerSeeker);
        f.agencyEase = s.agencyRoom / Math.max(1e-6, s.familySought * p.agencyRoomPerSeeker);

        f.councilHouseholds =
          s.councilHouseholds +
          (p.fosterApprovals * p.councilHouseholdsStart -
            p.fosterLeaving * s.councilHouseholds +
            p.fosterCarers * s.rampUp) *
            s.step;
        f.agencyHouseholds = Math.max(
          0,
          s.agencyHouseholds +
            (p.fosterApprovals * p.agencyHouseholdsStart -
              p.fosterLeaving * s.agencyHouseholds -
              p.fosterCarers * s.rampUp * p.poachedShare) *
              s.step,
        );
        f.stayingPut =
          s.stayingPut +
          (p.stayingPutShare * p.turning18Local * s.councilSixteen -
            s.stayingPut / p.stayingPutYears) *
            s.step;
        f.stepDownReadily =
          p.councilPart * Math.min(1, s.councilEase) +
          (1 - p.councilPart) * Math.min(1, s.agencyEase);
        f.stepDownHelpedShare = Math.min(1, s.stepDownHelpedMoved / Math.max(1, s.inHomes10to15));
        f.steppedDown = s.steppedDown + s.stepDownHelpedMoved - s.steppedDown * s.step;
      },
    },
    {
      each: 'seeking',
      run(s, p, f) {
        f.councilMissed = exp(-p.councilFit * s.councilEase);
        f.agencyMissed = exp(-p.agencyFit * s.agencyEase);
        f.toCouncil = 1 - s.councilMissed;
        f.toAgency = 1 - s.agencyMissed;
        f.unmetByAge = s.familySoughtByAge * s.councilMissed * s.agencyMissed;
      },
    },
    { sum: 'unmetUnderTen' },
    {
      each: 'children',
      where: ({ home }) => home === 'childrens-home',
      run(s, p, f) {
        f.stepDownToCouncil =
          p.stepDown * p.stepDownLevel * p.councilPart * Math.min(1, s.councilEase);
        f.stepDownToAgency =
          p.stepDown * p.stepDownLevel * (1 - p.councilPart) * Math.min(1, s.agencyEase);
      },
    },
    ...mismatch,
    {
      each: 'once',
      run(s, p, f) {
        f.distantFamilies = s.distantFamilies + (s.unmetUnderTen - s.distantFamilies) * s.step;
        f.priceEasing = halved(s.years, p.growthHalfLife);
        f.homesPrice =
          s.homesPrice *
          exp(
            (p.laterGrowth +
              (p.homesGrowthNow + p.costGrowthBeyond - p.laterGrowth) * s.priceEasing) *
              s.step,
          );
        f.fosteringPrice =
          s.fosteringPrice *
          exp(
            (p.laterGrowth +
              (p.fosteringGrowthNow + p.costGrowthBeyond - p.laterGrowth) * s.priceEasing) *
              s.step,
          );
        f.otherPrice =
          s.otherPrice *
          exp(
            (p.laterGrowth +
              (p.otherGrowthNow + p.costGrowthBeyond - p.laterGrowth) * s.priceEasing) *
              s.step,
          );
      },
    },
  ],
  closing: [
    {
      each: 'children',
      run(s, p, f) {
        f.farByCell = s.children * p.farShare;
      },
    },
    { sum: 'farInAll' },
    {
      each: 'once',
      run(s, p, f) {
        f.councilVacancies = Math.max(
          0,
          s.councilHouseholds * p.councilPlaces - s.inCouncil - s.stayingPut,
        );
        f.spending =
          s.costNoise *
          s.costDrift *
          (1 + (p.costLater - 1) * s.settledIn) *
          (p.spendingStart * s.otherPrice +
            WEEKS *
              (p.costKinship *
                (s.inKinship * s.fosteringPrice - s.inKinshipAtStart * s.otherPrice) +
                p.costCouncil *
                  (s.inCouncil * s.fosteringPrice - s.inCouncilAtStart * s.otherPrice) +
                p.costAgency * (s.inAgency * s.fosteringPrice - s.inAgencyAtStart * s.otherPrice) +
                p.costHomes * (s.inHomes * s.homesPrice - s.inHomesAtStart * s.otherPrice) +
                s.otherPrice *
                  (p.costParents * (s.withParents - s.withParentsAtStart) +
                    p.costSupported * (s.inSupported - s.inSupportedAtStart) +
                    p.costOther * (s.inOther - s.inOtherAtStart))));
        f.programmes =
          s.otherPrice *
          (s.familiesHelped * p.edgeCost +
            s.returnsHelped * p.returnCost +
            p.fosterCarers * s.rampUp * p.recruitCost +
            (s.stepDownHelpedMoved / s.step) * p.stepDownCost);
        f.casework = p.caseworkCost * s.inCare * s.otherPrice;
        f.grantIncome = p.uascGrant * s.unaccompanied;
        f.preventionChange = s.otherPrice * p.preventionAdded;
        f.continuing =
          s.otherPrice *
          (p.costGuardianship * WEEKS * p.guardianshipStart + p.costCareLeaver * s.leftCare);
      },
    },
  ],
};
