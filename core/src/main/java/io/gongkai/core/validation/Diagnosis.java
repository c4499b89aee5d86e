package io.gongkai.core.validation;

import io.gongkai.core.evidence.Operand;
import io.gongkai.core.evidence.Subject;
import io.gongkai.core.evidence.Term;
import io.gongkai.core.figure.Figure;
import io.gongkai.core.finding.BlankPolicy;
import io.gongkai.core.finding.Finding;
import io.gongkai.core.finding.FindingGroup;
import io.gongkai.core.finding.Outcome;
import io.gongkai.core.finding.Suspect;
import io.gongkai.core.finding.SuspectSet;
import io.gongkai.core.suspect.Cluster;
import io.gongkai.core.suspect.LinearSystem;
import io.gongkai.core.suspect.Mend;
import io.gongkai.core.suspect.Restriction;
import io.gongkai.core.suspect.Suspects;
import io.gongkai.core.suspect.Variable;
import io.gongkai.core.table.Cell;
import io.gongkai.core.table.CrossCell;
import io.gongkai.core.table.FigureTable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeSet;

/** Groups findings by what may have caused them. */
final class Diagnosis {
    private final List<Finding> broken;
    private final List<Term> terms = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<Term, Integer> variables = new HashMap<>();
    private final List<Restriction> restrictions = new ArrayList<>();
    /** The finding of each restriction that is broken. */
    private final Map<Integer, Integer> findingOf = new HashMap<>();

    private final Subject subject;
    private final BlankPolicy policy;

    private Diagnosis(List<Finding> broken, Subject subject, BlankPolicy policy) {
        this.broken = broken;
        this.subject = subject;
        this.policy = policy;
    }

    /**
     * Groups findings.
     *
     * @param broken all findings, in the order of the rules
     * @param compared all sums that the rules compare, those that hold as well
     * @param subject the reports
     * @param policy what a blank is taken for
     * @return the groups, in the order of their first findings; each finding is in one
     */
    static List<FindingGroup> of(List<Finding> broken, List<Compared> compared, Subject subject, BlankPolicy policy) {
        Diagnosis diagnosis = new Diagnosis(broken, subject, policy);
        diagnosis.addCells();
        compared.forEach(diagnosis::add);
        return diagnosis.groups();
    }

    /** In the order of the form, so that suspects come in it. */
    private void addCells() {
        for (FigureTable<?> table : subject.tables()) {
            List<? extends Cell> cells = table.form().cells();
            for (int i = 0; i < cells.size(); i++) {
                variable(Term.of(cells.get(i)), table.at(i));
            }
        }
    }

    private void add(Compared compared) {
        Comparing comparing = compared.comparing();
        Outcome outcome = comparing.outcome();
        Optional<Integer> finding = outcome == Outcome.BROKEN ? findingOf(comparing.operands()) : Optional.empty();
        if (outcome == Outcome.NOT_APPLICABLE
                || comparing.hasOtherUnits()
                // What is accepted binds nobody any more.
                || (outcome == Outcome.BROKEN && finding.isEmpty())) {
            return;
        }
        List<Restriction.Term> left = new ArrayList<>();
        List<Restriction.Term> right = new ArrayList<>();
        for (Operand operand : comparing.operands()) {
            (operand.side() == Operand.Side.LEFT ? left : right)
                    .add(new Restriction.Term(
                            variable(operand.term(), operand.figure()),
                            operand.term().minus()));
        }
        finding.ifPresent(place -> findingOf.put(restrictions.size(), place));
        restrictions.add(new Restriction(left, comparing.comparison(), right));
    }

    private Optional<Integer> findingOf(List<Operand> operands) {
        for (int i = 0; i < broken.size(); i++) {
            if (broken.get(i).operands().equals(operands) && !findingOf.containsValue(i)) {
                return Optional.of(i);
            }
        }
        return Optional.empty();
    }

    private int variable(Term term, Figure figure) {
        Term plain = term.minus() ? new Term(term.source(), term.cell(), false) : term;
        return variables.computeIfAbsent(plain, key -> {
            terms.add(key);
            figures.add(figure);
            return terms.size() - 1;
        });
    }

    private List<FindingGroup> groups() {
        boolean anySum = broken.stream().anyMatch(finding -> finding.sides().isPresent());
        List<Cluster> clusters = anySum ? Suspects.in(system()) : List.of();
        Map<Integer, FindingGroup> groups = new LinkedHashMap<>();
        Set<Integer> grouped = new HashSet<>();
        for (Cluster cluster : clusters) {
            Set<Integer> members = members(cluster);
            if (!members.isEmpty()) {
                grouped.addAll(members);
                groups.put(members.iterator().next(), group(members, cluster));
            }
        }
        List<FindingGroup> all = new ArrayList<>();
        for (int i = 0; i < broken.size(); i++) {
            if (groups.containsKey(i)) {
                all.add(Objects.requireNonNull(groups.get(i)));
            } else if (!grouped.contains(i)) {
                all.add(new FindingGroup(broken.get(i), List.of(), List.of(), Cluster.Search.COMPLETE));
            }
        }
        return all;
    }

    private LinearSystem system() {
        List<Variable> list = new ArrayList<>();
        for (int i = 0; i < terms.size(); i++) {
            Term term = terms.get(i);
            list.add(new Variable(
                    term.cell().kind(),
                    Comparing.value(figures.get(i), policy),
                    neighbour(term, -1),
                    neighbour(term, 1)));
        }
        return new LinearSystem(list, restrictions);
    }

    private OptionalInt neighbour(Term term, int step) {
        if (!(term.cell() instanceof CrossCell cell)) {
            return OptionalInt.empty();
        }
        return beside(cell, step)
                .flatMap(other -> Optional.ofNullable(variables.get(new Term(term.source(), other, false))))
                .map(OptionalInt::of)
                .orElse(OptionalInt.empty());
    }

    private Optional<Cell> beside(CrossCell cell, int step) {
        for (FigureTable<?> table : subject.tables()) {
            List<? extends Cell> cells = table.form().cells();
            int place = table.form().contains(cell) ? table.form().indexOf(cell) + step : -1;
            if (place >= 0
                    && place < cells.size()
                    && cells.get(place) instanceof CrossCell other
                    && other.row().equals(cell.row())) {
                return Optional.of(other);
            }
        }
        return Optional.empty();
    }

    /** The findings that a cluster is about. */
    private Set<Integer> members(Cluster cluster) {
        Set<Integer> members = new TreeSet<>();
        cluster.broken()
                .forEach(place -> Optional.ofNullable(findingOf.get(place)).ifPresent(members::add));
        for (int misfit : cluster.misfits()) {
            for (int i = 0; i < broken.size(); i++) {
                List<Operand> operands = broken.get(i).operands();
                if (operands.size() == 1
                        && broken.get(i).sides().isPresent()
                        && operands.get(0).term().equals(terms.get(misfit))) {
                    members.add(i);
                }
            }
        }
        return members;
    }

    private FindingGroup group(Set<Integer> members, Cluster cluster) {
        List<SuspectSet> suspects = cluster.mends().stream().map(this::set).toList();
        Set<Cell> likeliest = new LinkedHashSet<>();
        suspects.stream()
                .limit(1)
                .flatMap(set -> set.cells().stream())
                .forEach(suspect -> likeliest.add(suspect.term().cell()));
        List<Finding> findings =
                new ArrayList<>(members.stream().map(broken::get).toList());
        Finding headline = findings.stream()
                .min(Comparator.comparing(Finding::severity).thenComparing(finding -> !isAbout(finding, likeliest)))
                .orElseThrow();
        findings.remove(headline);
        return new FindingGroup(headline, findings, suspects, cluster.search());
    }

    /** A finding at a suspect cell says best what is wrong. */
    private static boolean isAbout(Finding finding, Set<Cell> cells) {
        return cells.stream()
                .anyMatch(cell -> cell.address().equals(finding.place().address()));
    }

    private SuspectSet set(Mend mend) {
        return new SuspectSet(mend.changes().stream()
                .map(change -> new Suspect(
                        terms.get(change.variable()),
                        figures.get(change.variable()),
                        change.least(),
                        change.most(),
                        change.slip()))
                .toList());
    }
}
