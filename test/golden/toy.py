"""The toy town's months, written from README.md: numbers from toy.json, arithmetic from maths.py."""

import math

from maths import binomial, exp, log, name_key, normal_quantile, poisson, uniform

MASK = 0xFFFFFFFF
GOLDEN = 0x9E3779B9
LEAVE, EXPOSE, AGAIN, START = 0x297A2D39, 0x2C1B3C6D, 0x5BD1E995, 0x3C6EF372

# Cells in the order of the model: the pool first, then children, then those back home.
CELLS = [
    "seeking/young", "seeking/old",
    "children/young/family", "children/young/agency",
    "children/old/family", "children/old/agency", "children/old/home",
    "away/young", "away/old",
]
POOL = 2
OUTSIDE = len(CELLS)
YF, YA, OF, OA, OH = 2, 3, 4, 5, 6

# Flows from stocks, (name, from, to), those to the pool last.
FLOWS = [
    ("birthdays", YF, OF), ("birthdays", YA, OA),
    ("goingHome", YF, 7), ("goingHome", YA, 7),
    ("goingHome", OF, 8), ("goingHome", OA, 8), ("goingHome", OH, 8),
    ("adulthood", OF, OUTSIDE), ("adulthood", OA, OUTSIDE), ("adulthood", OH, OUTSIDE),
    ("reentering", 7, 0), ("reentering", 8, 1),
    ("ending", YF, 0), ("ending", YA, 0), ("ending", OF, 1), ("ending", OA, 1),
]
WITHIN = 10

OUTPUTS = ["inCare", "inFamilies", "inHomes", "entries", "exits", "stepDowns", "placed", "spend"]
BETWEEN_5_AND_95 = 2.0 * 1.6448536269514722


def cell_key(cell):
    return name_key(CELLS[cell])


def labels(cell):
    return CELLS[cell].split("/", 1)[1]


def log_odds(share):
    return log(share / (1.0 - share))


def parameters_of_draw(toy, place, seed, draw, central):
    values = {}
    for name, declared in toy["parameters"].items():
        centre = float(place["set"].get(name, declared["value"]))
        values[name] = centre
        kind = declared.get("spread")
        if central or kind is None:
            continue
        low, high = declared["low"], declared["high"]
        z = normal_quantile(uniform(seed, name_key("parameter/" + name), draw, 0))
        if kind == "share":
            width = (log_odds(high) - log_odds(low)) / BETWEEN_5_AND_95
            odds = exp(log_odds(centre) + z * width)
            values[name] = odds / (1.0 + odds)
            continue
        scale = centre / declared["value"]
        low, high = low * scale, high * scale
        if kind == "normal":
            values[name] = centre + (z * (high - low)) / BETWEEN_5_AND_95
        else:
            values[name] = centre * exp((z * log(high / low)) / BETWEEN_5_AND_95)
    return values


class Noise:
    def __init__(self, name, sd, half_life, anywhere):
        self.key = name_key("noise/" + name)
        self.sd, self.anywhere = sd, anywhere
        self.keep = exp(log(0.5) / (12.0 * half_life))

    def month(self, seed, draw, month):
        z = normal_quantile(uniform(seed, self.key, draw, month))
        variance = self.sd * self.sd
        if month == 0:
            self.spread = variance if self.anywhere else 0.0
            self.level = math.sqrt(self.spread) * z
        else:
            fresh = variance * (1.0 - self.keep * self.keep)
            self.level = self.keep * self.level + math.sqrt(fresh) * z
            self.spread = self.keep * self.keep * self.spread + fresh
        return exp(self.level - self.spread / 2.0)


def part_exposure(x):
    if x > 0.3:
        return 1.0 - (1.0 - exp(-x)) / x
    inner = 1 / 120 - x * (1 / 720 - x * (1 / 5040))
    return x * (1 / 2 - x * (1 / 6 - x * (1 / 24 - x * inner)))


class Town:
    """One future of the town."""

    def __init__(self, toy, run, draw):
        place = toy["places"][run["place"]]
        self.seed, self.draw, self.steps = run["seed"], draw, run["steps"]
        self.stochastic = run["mode"] == "stochastic"
        self.p = parameters_of_draw(toy, place, self.seed, draw, run.get("central", False))
        self.entries = place["set"]["entries"]
        self.dt = 1.0 / (12.0 * self.steps)
        self.now = [0.0, 0.0] + [float(n) for n in place["children"] + place["away"]] + [0.0]
        if self.stochastic:
            for cell in range(OUTSIDE):
                if self.now[cell] != math.floor(self.now[cell]):
                    u = uniform(self.seed, cell_key(cell) ^ START, draw, 0)
                    self.now[cell] = float(math.floor(self.now[cell] + u))
        self.households = float(place["set"]["householdsStart"])
        p = self.p
        self.noises = [
            Noise("swing", p["swingSd"], p["swingHalfLife"], True),
            Noise("drift", p["driftSd"], p["driftHalfLife"], False),
        ]
        self.step = 0
        self.arrived = [0.0] * (OUTSIDE + 1)

    def chance(self, key):
        return uniform(self.seed, key & MASK, self.draw, self.step)

    def sums(self):
        in_families = self.now[YF] + self.now[OF]
        in_care = 0.0
        for cell in (YF, YA, OF, OA, OH):
            in_care += self.now[cell]
        return in_care, in_families, self.now[OH]

    def spending(self):
        _, in_families, in_homes = self.sums()
        return 1000.0 * in_families + 5000.0 * in_homes

    def months(self, count):
        rows = [list(self.sums()) + [math.nan] * 5]
        for month in range(1, count + 1):
            if self.stochastic:
                swing, drift = (noise.month(self.seed, self.draw, month - 1) for noise in self.noises)
            else:
                swing = drift = 1.0
            self.moved = [0.0] * len(FLOWS)
            self.counts = {}
            spend = 0.0
            for _ in range(self.steps):
                spend += (self.spending() * self.dt) / 2.0
                self.advance(swing, drift)
                spend += (self.spending() * self.dt) / 2.0
            for (name, _, _), children in zip(FLOWS, self.moved):
                self.count(name, children)
            get = lambda name: self.counts.get(name, 0.0)
            rows.append(
                list(self.sums())
                + [
                    get("entering") + get("reentering"),
                    get("goingHome") + get("adulthood"),
                    get("steppingDown") + get("helping"),
                    get("toFamily"),
                    spend,
                ]
            )
        return rows

    def count(self, name, children):
        self.counts[name] = self.counts.get(name, 0.0) + children

    def advance(self, swing, drift):
        p = self.p
        rate_of = {
            "birthdays": p["ageing"], "goingHome": p["leaving"], "adulthood": p["leaving"],
            "reentering": p["returning"], "ending": p["endings"],
        }
        self.rates = [rate_of[name] for name, _, _ in FLOWS]
        entering = [number * swing * drift for number in self.entries]
        _, in_families, _ = self.sums()
        self.room = max(0.0, 2.0 * self.households - in_families)
        next_households = self.households + p["gained"] * self.dt
        self.leave()
        for age in range(POOL):
            mean = entering[age] * self.dt
            came = mean
            if self.stochastic:
                came = poisson(self.chance(name_key("entering/" + labels(age))), mean)
            self.arrived[age] += came
            self.count("entering", came)
        self.place()
        self.expose()
        self.households = next_households
        self.step += 1

    def leave(self):
        self.staying = [0.0] * OUTSIDE
        for (_, source, _), rate in list(zip(FLOWS, self.rates))[:WITHIN]:
            self.staying[source] += rate
        hazards = list(self.staying)
        for (_, source, _), rate in list(zip(FLOWS, self.rates))[WITHIN:]:
            hazards[source] += rate
        leavers = [0.0] * OUTSIDE
        for cell in range(OUTSIDE):
            share = 1.0 - exp(-hazards[cell] * self.dt)
            children = self.now[cell]
            if not self.stochastic:
                gone = children * share if children > 0 else 0.0
                self.now[cell] = children - gone
                leavers[cell] = gone / hazards[cell] if gone > 0 else 0.0
                continue
            if children <= 0 or share <= 0:
                continue
            gone = binomial(self.chance(cell_key(cell)), int(children), share)
            self.now[cell] = children - gone
            own = [i for i, (_, source, _) in enumerate(FLOWS) if source == cell]
            self.send(self.arrived, own, gone, hazards[cell], cell_key(cell) ^ LEAVE)
        if not self.stochastic:
            for i, (_, source, target) in enumerate(FLOWS):
                children = leavers[source] * self.rates[i]
                self.moved[i] += children
                self.arrived[target] += children

    def send(self, into, own, gone, hazard, site):
        """Whole children to their destinations."""
        if gone <= 8:
            for child in range(1, gone + 1):
                left = self.chance(site + child * GOLDEN) * hazard
                at = 0
                left -= self.rates[own[0]]
                while left >= 0 and at < len(own) - 1:
                    at += 1
                    left -= self.rates[own[at]]
                while self.rates[own[at]] <= 0 and at > 0:
                    at -= 1
                self.moved[own[at]] += 1
                into[FLOWS[own[at]][2]] += 1
            return
        hazard_left = hazard
        for i in own:
            name, source, target = FLOWS[i]
            rate = self.rates[i]
            if gone == 0:
                break
            if rate <= 0:
                continue
            if rate >= hazard_left * (1.0 - 1e-12):
                taken = gone
            else:
                key = site ^ name_key(name + "/" + labels(source))
                taken = binomial(self.chance(key), gone, rate / hazard_left)
            self.moved[i] += taken
            into[target] += taken
            gone -= taken
            hazard_left -= rate

    def within_room(self, wanting):
        left = math.floor(self.room) if self.stochastic else self.room
        taken = min(wanting, max(0, left))
        self.room -= taken
        return taken

    def place(self):
        p = self.p
        for age, family in ((0, YF), (1, OF)):
            children = self.arrived[age]
            if children <= 0:
                continue
            if self.stochastic:
                key = name_key("toFamily/" + labels(age))
                taken = binomial(self.chance(key), int(children), p["fit"])
            else:
                taken = children * min(1.0, max(0.0, p["fit"]))
            taken = self.within_room(taken)
            if taken <= 0:
                continue
            self.arrived[age] = children - taken
            self.arrived[family] += taken
            self.count("toFamily", taken)
        for age, last in ((0, YA), (1, OH)):
            self.arrived[last] += self.arrived[age]
            self.arrived[age] = 0.0
        children, hazard = self.now[OH], p["stepDown"]
        if children > 0 and hazard > 0:
            share = 1.0 - exp(-hazard * self.dt)
            if self.stochastic:
                key = name_key("steppingDown/" + labels(OH))
                self.step_down("steppingDown", binomial(self.chance(key), int(children), share))
            else:
                self.step_down("steppingDown", children * share)
        amount = p["helped"] * self.dt * 12.0
        if amount > 0:
            if self.stochastic:
                amount = math.floor(amount + self.chance(name_key("helping")))
            self.step_down("helping", min(amount, self.now[OH]))

    def step_down(self, name, wanting):
        taken = self.within_room(wanting)
        if taken <= 0:
            return
        self.now[OH] -= taken
        self.arrived[OF] += taken
        self.count(name, taken)

    def expose(self):
        leavers = [0.0] * OUTSIDE
        for cell in range(POOL, OUTSIDE):
            children = self.arrived[cell]
            self.arrived[cell] = 0.0
            if children <= 0:
                continue
            hazard = self.staying[cell]
            share = part_exposure(hazard * self.dt)
            if self.stochastic:
                key = cell_key(cell) ^ AGAIN
                gone = binomial(self.chance(key), int(children), share)
                self.now[cell] += children - gone
                own = [i for i, (_, source, _) in enumerate(FLOWS[:WITHIN]) if source == cell]
                self.send(self.now, own, gone, hazard, cell_key(cell) ^ EXPOSE)
            else:
                self.now[cell] += children - children * share
                leavers[cell] = (children * share) / hazard if hazard > 0 else 0.0
        self.arrived[OUTSIDE] = 0.0
        if not self.stochastic:
            for i in range(WITHIN):
                _, source, target = FLOWS[i]
                children = leavers[source] * self.rates[i]
                self.moved[i] += children
                self.now[target] += children


def rows_of_toy(toy):
    """One row a draw and output: name, then the months."""
    for number, run in enumerate(toy["runs"]):
        for draw in run["draws"]:
            table = Town(toy, run, draw).months(toy["months"])
            for index, output in enumerate(OUTPUTS):
                yield number, draw, output, [row[index] for row in table]
